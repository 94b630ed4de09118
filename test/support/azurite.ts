import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { request as sendSecurely } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { powerShellLiteral } from "../../model/powerShell";
import { tokenPath } from "./azureInTheVm";
import { runPowerShell } from "./powerShell";

/** A real Azurite over HTTPS that insists on tokens, and a metadata service that gives them out. */
export interface Azurite {
    /** `https://127.0.0.1:<port>/devstoreaccount1` */
    readonly blobEndpoint: string;
    /** `http://127.0.0.1:<port>`, of the metadata service. */
    readonly metadataEndpoint: string;
    /** Certificate to trust, PEM. */
    readonly certificateFile: string;
    /** Audience of the tokens that are given out from now on. */
    audience: string;
    createContainer(name: string): Promise<void>;
    putBlob(path: string, content: Buffer): Promise<void>;
    close(): Promise<void>;
}

/** Starts both, with a certificate made for them. `program` is a PowerShell 7, which can make one. */
export async function startAzurite(program: string): Promise<Azurite> {
    const folder = mkdtempSync(join(tmpdir(), "mabs-azurite-"));
    const certificateFile = join(folder, "certificate.pem");
    const keyFile = join(folder, "key.pem");
    await makeCertificate(program, certificateFile, keyFile);

    const args = ["--blobPort", "0", "--inMemoryPersistence", "--disableTelemetry", "--silent", "--oauth", "basic"];
    const child = spawn(
        process.execPath,
        [require.resolve("azurite/dist/src/blob/main.js"), ...args, "--cert", certificateFile, "--key", keyFile],
        { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
    );
    const url = await listeningAddress(child);
    const blobEndpoint = `${url}/devstoreaccount1`;
    let audience = "https://storage.azure.com/";
    const metadata = await startMetadata(() => audience);
    const certificate = readFileSync(certificateFile);

    function put(path: string, headers: Record<string, string>, content: Buffer = Buffer.alloc(0)): Promise<void> {
        const options = {
            method: "PUT",
            ca: certificate,
            headers: {
                authorization: `Bearer ${accessToken("https://storage.azure.com/")}`,
                "x-ms-version": "2020-10-02",
                "content-length": content.length,
                ...headers,
            },
        };
        return new Promise((resolve, reject) => {
            const sent = sendSecurely(`${blobEndpoint}/${path}`, options, (response) => {
                response.resume();
                response.on("end", () => {
                    if (response.statusCode === 201) resolve();
                    else reject(new Error(`PUT ${path}: ${response.statusCode}`));
                });
            });
            sent.on("error", reject);
            sent.end(content);
        });
    }

    return {
        blobEndpoint,
        metadataEndpoint: `http://127.0.0.1:${(metadata.address() as AddressInfo).port}`,
        certificateFile,
        get audience() {
            return audience;
        },
        set audience(value) {
            audience = value;
        },
        createContainer: (name) => put(`${name}?restype=container`, {}),
        putBlob: (path, content) => put(path, { "x-ms-blob-type": "BlockBlob" }, content),
        async close() {
            metadata.closeAllConnections();
            await new Promise((resolve) => metadata.close(resolve));
            const ended = new Promise((resolve) => child.once("exit", resolve));
            child.kill();
            await ended;
            rmSync(folder, { recursive: true });
        },
    };
}

/** A self-signed certificate for 127.0.0.1. Node.js can make none. */
async function makeCertificate(program: string, certificateFile: string, keyFile: string): Promise<void> {
    const script = `
        $name = 'System.Security.Cryptography.X509Certificates'
        $key = [System.Security.Cryptography.RSA]::Create(2048)
        $request = New-Object "$name.CertificateRequest" -ArgumentList 'CN=127.0.0.1', $key,
            ([System.Security.Cryptography.HashAlgorithmName]::SHA256), ([System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
        $names = New-Object "$name.SubjectAlternativeNameBuilder"
        $names.AddIpAddress([System.Net.IPAddress]::Loopback)
        $request.CertificateExtensions.Add($names.Build())
        $request.CertificateExtensions.Add((New-Object "$name.X509BasicConstraintsExtension" -ArgumentList $true, $false, 0, $true))
        $certificate = $request.CreateSelfSigned([DateTimeOffset]::UtcNow.AddHours(-1), [DateTimeOffset]::UtcNow.AddHours(1))
        [System.IO.File]::WriteAllText(${powerShellLiteral(certificateFile)}, $certificate.ExportCertificatePem())
        [System.IO.File]::WriteAllText(${powerShellLiteral(keyFile)}, $key.ExportPkcs8PrivateKeyPem())`;
    const { exitCode, stderr } = await runPowerShell(program, ["-NoProfile", "-NonInteractive", "-Command", script]);
    if (exitCode !== 0) throw new Error(`No certificate: ${stderr}`);
}

function listeningAddress(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
        let text = "";
        const read = (part: Buffer): void => {
            text += part.toString("utf8");
            const found = /successfully listens on (https:\/\/[^\s]+)/.exec(text);
            if (found?.[1] !== undefined) resolve(found[1]);
        };
        child.stdout?.on("data", read);
        child.stderr?.on("data", read);
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`Azurite ended with ${code}: ${text}`)));
        const impatience = setTimeout(() => {
            child.kill();
            reject(new Error(`Azurite does not listen: ${text}`));
        }, 60_000);
        impatience.unref();
    });
}

/** A token as Microsoft Entra gives it out, but for the signature: Azurite looks at the claims only. */
function accessToken(audience: string): string {
    const now = Math.floor(Date.now() / 1000);
    const tenant = "00000000-0000-4000-8000-000000000002";
    const claims = {
        aud: audience,
        iss: `https://sts.windows.net/${tenant}/`,
        iat: now,
        nbf: now - 60,
        exp: now + 3600,
    };
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    return [part({ typ: "JWT", alg: "RS256" }), part(claims), Buffer.from("unsigned").toString("base64url")].join(".");
}

async function startMetadata(audience: () => string): Promise<Server> {
    const server = createServer((request, response) => {
        const isToken = request.url?.startsWith(`${tokenPath}?`) === true && request.headers["metadata"] === "true";
        response.writeHead(isToken ? 200 : 400);
        response.end(isToken ? JSON.stringify({ access_token: accessToken(audience()), token_type: "Bearer" }) : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return server;
}
