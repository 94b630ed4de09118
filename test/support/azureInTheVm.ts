import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server saw it. */
export interface SeenRequest {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage["headers"];
    readonly body: string;
}

/** What a VM can reach of Azure: metadata service and blob endpoint, on one loopback port. */
export interface AzureInTheVm {
    /** `http://127.0.0.1:<port>` */
    readonly url: string;
    /** Blobs by path, such as `/scripts/guest/0123/package.json`. */
    readonly blobs: Map<string, Buffer>;
    readonly requests: SeenRequest[];
    /** Status codes to answer first, per path; the rest of the query does not count. */
    readonly refusals: Map<string, number[]>;
    close(): Promise<void>;
}

export const tokenPath = "/metadata/identity/oauth2/token";
const accessToken = "token-4c1d";

/** Starts the server. It holds clients to the headers that Azure insists on. */
export async function startAzureInTheVm(): Promise<AzureInTheVm> {
    const blobs = new Map<string, Buffer>();
    const requests: SeenRequest[] = [];
    const refusals = new Map<string, number[]>();
    const server = createServer((request, response) => {
        const parts: Buffer[] = [];
        request.on("data", (part: Buffer) => parts.push(part));
        request.on("end", () => answer(request, response, Buffer.concat(parts)));
    });

    function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
        // A proxy is asked for the whole URL.
        const url = new URL(request.url ?? "/", "http://127.0.0.1");
        const method = request.method ?? "";
        requests.push({ method, path: request.url ?? "", headers: request.headers, body: body.toString("utf8") });
        const end = (status: number, content: string | Buffer = "") => response.writeHead(status).end(content);

        const refusal = refusals.get(url.pathname)?.shift();
        if (refusal === 0) return void request.socket.destroy();
        if (refusal !== undefined) return void end(refusal);
        if (url.pathname === tokenPath) return void end(...tokenAnswer(request, url));

        const { authorization, "x-ms-version": version } = request.headers;
        if (authorization !== `Bearer ${accessToken}`) return void end(401);
        if (typeof version !== "string" || version < "2017-11-09") return void end(400);
        if (method === "PUT") {
            if (request.headers["x-ms-blob-type"] !== "BlockBlob") return void end(400);
            blobs.set(url.pathname, body);
            return void end(201);
        }
        const blob = blobs.get(url.pathname);
        end(blob === undefined ? 404 : 200, blob);
    }

    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, blobs, requests, refusals, close: () => closed(server) };
}

function tokenAnswer(request: IncomingMessage, url: URL): [status: number, content: string] {
    const isProper = request.headers["metadata"] === "true" && request.headers["x-forwarded-for"] === undefined;
    const { searchParams } = url;
    const isKnown =
        searchParams.get("api-version") === "2018-02-01" &&
        searchParams.get("resource") === "https://storage.azure.com/";
    return isProper && isKnown ? [200, JSON.stringify({ access_token: accessToken, token_type: "Bearer" })] : [400, ""];
}

function closed(server: Server): Promise<void> {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
