import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef, type ReactNode } from 'react';
import { FolderButton } from '../folder/FolderButton';
import type { OpenWorkbook } from '../open/openWorkbook';
import { messageOf } from '../open/problem';
import { texts } from '../texts';
import { settled } from '../workbook/idle';
import type { Theme } from './useTheme';

interface HeaderProps {
  readonly workbook: OpenWorkbook | null;
  readonly theme: Theme;
  readonly onToggleTheme: () => void;
  /** One file is opened, several are checked as a folder. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: (files: readonly File[]) => void;
  readonly onDemonstration: () => void;
}

const ACCEPTED = '.xlsx,.xlsm,.xltx,.ods';

export function Header({ workbook, theme, onToggleTheme, onFiles, onFolder, ...props }: HeaderProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const words = texts.open;
  const themeLabel = theme === 'dark' ? texts.shell.light : texts.shell.dark;
  return (
    <header className="header">
      <h1 className="header-name">
        {texts.shell.name} <span className="header-purpose">{texts.shell.purpose}</span>
      </h1>
      {workbook && (
        <p className="header-file" title={workbook.name}>
          {workbook.name}
        </p>
      )}
      <div className="header-acts">
        <input
          ref={chooser}
          type="file"
          accept={ACCEPTED}
          multiple
          hidden
          aria-label={words.open}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
          {words.openShort}
        </Button>
        <FolderButton onFolder={onFolder} />
        <Button
          icon={<ArrowDownloadRegular />}
          disabled={!workbook}
          title={words.downloadHint}
          onClick={() => void (workbook && download(workbook))}
        >
          <span className="act-label">{words.download}</span>
        </Button>
        <Button
          appearance="subtle"
          icon={<DocumentTableRegular />}
          title={words.tryDemonstrationHint}
          onClick={props.onDemonstration}
        >
          <span className="act-label">{words.tryDemonstration}</span>
        </Button>
        <Button
          appearance="subtle"
          icon={theme === 'dark' ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          title={themeLabel}
          aria-label={themeLabel}
          onClick={onToggleTheme}
        />
      </div>
    </header>
  );
}

async function download({ session }: OpenWorkbook): Promise<void> {
  try {
    // What was typed last may still be on its way into the workbook.
    await settled(session);
    await session.ports.deliver.current?.();
  } catch (error) {
    session.tell({ tone: 'problem', text: messageOf(error) });
  }
}
