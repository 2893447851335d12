import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { CellContent } from '../../../sheets';
import { typedContent, type TypedInto } from '../model/typed';
import { texts } from '../../texts';

/** An edit under way. */
export interface Editing {
  /** Ends it with what is typed; false where that can't be written: the user stays with it. */
  finish(): boolean;
}

export interface CellEditorProps {
  readonly ref: Ref<Editing>;
  readonly address: string;
  /** What it starts with: the content, or the first letter that was typed. */
  readonly initial: string;
  /** What the cell holds: an edit that ends with it writes nothing. */
  readonly held: string;
  readonly into: TypedInto;
  readonly replacesFormula: boolean;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** `content`: null where nothing was changed. `move`: the key that ended it, where it leads on. */
  readonly onDone: (content: CellContent | null, move: 'down' | 'right' | 'none') => void;
  readonly onCancel: () => void;
}

/** One cell under edit. What can't be written is told beneath, and nothing of it is lost. */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { ref, address, initial, held, into, replacesFormula, place, onDone, onCancel } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);
  /** The grid takes the focus back when the edit ends: that is no end of its own. */
  const hasEnded = useRef(false);
  const cancel = (): void => {
    hasEnded.current = true;
    onCancel();
  };
  const finish = (move: 'down' | 'right' | 'none'): boolean => {
    if (hasEnded.current) return true;
    if (text === held) {
      hasEnded.current = true;
      if (move === 'none') onCancel();
      else onDone(null, move);
      return true;
    }
    const typed = typedContent(text, into);
    if (typed.kind === 'problem') {
      setProblem(typed.message);
      return false;
    }
    hasEnded.current = true;
    onDone(typed.content, move);
    return true;
  };
  useImperativeHandle(ref, () => ({ finish: () => finish('none') }));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      finish(event.key === 'Enter' ? 'down' : 'right');
    }
  };
  const told = problem ?? (replacesFormula ? texts.typing.replacesFormula : null);
  return (
    <div className="grid-editor" style={{ left: place.left, top: place.top }}>
      <input
        ref={input}
        style={{ minWidth: place.width, height: place.height }}
        value={text}
        aria-label={texts.grid.editing(address)}
        aria-invalid={problem !== null}
        {...(told !== null && { 'aria-describedby': 'cell-editor-told' })}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish('none')}
        autoComplete="off"
        spellCheck={false}
      />
      {told !== null && (
        <p id="cell-editor-told" role={problem === null ? undefined : 'alert'} className="grid-editor-told">
          {told}
        </p>
      )}
    </div>
  );
}
