import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startEngine } from './session/engine';
import { openSession, type OpenWorkbook } from './session/openSession';
import { App } from './shell/App';

let workbook: OpenWorkbook | null = null;
const open = (): OpenWorkbook => (workbook ??= openSession(startEngine()));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App open={open} />
    </StrictMode>,
  );
}
