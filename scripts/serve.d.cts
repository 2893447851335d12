import type { Server } from 'node:http';

/** The server of a static site for this machine alone, once it listens; on a free port unless one is asked for. */
export function serve(folder: string, port?: number): Promise<Server>;
