/** A proxy that lets nothing out and writes down what wanted to leave the machine. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ClosedNetwork {
  /** The proxy's address for the browser: "127.0.0.1:1234". */
  address: string;
  /** Every address or host that was asked for. */
  asked: string[];
  close(): void;
}

/** Starts the proxy on a free port. */
export async function refuseNetwork(): Promise<ClosedNetwork> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, asked, close: () => void server.close() };
}
