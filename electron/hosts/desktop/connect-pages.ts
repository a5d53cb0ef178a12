import { RPCHandler } from '@orpc/server/message-port';
import type { IpcMain } from 'electron';
import type { Router } from '#electron/services/router.ts';
import { isOwnTopFrame } from './senders.ts';

/** Takes the message port of a page of ours and of nobody else, and answers the contract on it. */
export function connectPages(ipc: Pick<IpcMain, 'on'>, router: Router): void {
  const handler = new RPCHandler(router);
  ipc.on('genu:connect', ({ senderFrame, ports: [port] }) => {
    if (port === undefined) return;
    if (!isOwnTopFrame(senderFrame)) return port.close();
    handler.upgrade(port, { context: {} });
    port.start();
  });
}
