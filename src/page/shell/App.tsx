import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Cofisol } from '../../ui';
import { FolderSwitch } from '../folder/FolderSwitch';
import { useFolder } from '../folder/useFolder';
import { useOpening } from '../open/useOpening';
import { texts } from '../texts';
import { DropZone } from './DropZone';
import { Header } from './Header';
import { Messages } from './Messages';
import { Sides, type Side } from './Sides';
import { useTheme } from './useTheme';

/** Loaded while the workbook is read: the interface does not wait for it. */
const grid = import(/* webpackChunkName: 'grid' */ '../workbook/WorkbookPane');
const WorkbookPane = lazy(async () => ({ default: (await grid).WorkbookPane }));
const FolderView = lazy(async () => ({ default: (await import('../folder/FolderView')).FolderView }));

/** The stand-alone page: the workbook on the left, the interface on the right, nothing that leaves the browser. */
export function App(): ReactNode {
  const opening = useOpening();
  const { theme, toggle } = useTheme();
  const [side, setSide] = useState<Side>('control');
  const { workbook, openDemonstration } = opening;
  const folder = useFolder(opening);

  // The page shows what it does before anybody has brought a workbook.
  useEffect(() => void openDemonstration(), [openDemonstration]);

  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} className="page-provider">
      <div className="page">
        <Header
          workbook={workbook}
          theme={theme}
          onToggleTheme={toggle}
          onFiles={folder.takeFiles}
          onFolder={folder.takeFolder}
          onDemonstration={folder.openDemonstration}
        />
        <Messages opening={opening} />
        <FolderSwitch folder={folder} hasWorkbook={workbook !== null} />
        {/* Each keeps what was chosen and typed in it while the other one is in front. */}
        {folder.folder && (
          <Activity mode={folder.isShown ? 'visible' : 'hidden'}>
            <Suspense>
              <FolderView folder={folder.folder} onOpen={folder.open} />
            </Suspense>
          </Activity>
        )}
        <Activity mode={folder.isShown ? 'hidden' : 'visible'}>
          <Sides
            side={side}
            onSide={setSide}
            workbook={
              workbook ? (
                <Suspense>
                  <WorkbookPane
                    key={workbookKey(workbook.session)}
                    workbook={workbook}
                    onReveal={() => setSide('workbook')}
                  />
                </Suspense>
              ) : (
                <p className="no-workbook">{texts.open.none}</p>
              )
            }
            control={<Cofisol session={workbook?.session ?? null} theme={theme} opening={<p>{texts.open.first}</p>} />}
          />
        </Activity>
        <DropZone onDrop={folder.takeDrop} />
      </div>
    </FluentProvider>
  );
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** Another workbook starts with a grid of its own. */
function workbookKey(session: object): number {
  const key = keys.get(session) ?? ++lastKey;
  keys.set(session, key);
  return key;
}
