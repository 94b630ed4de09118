import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes `dist/`, which is what the package contains: JavaScript and declarations of the library and of the `mabs` command,
 * so that whoever installs it needs no TypeScript loader.
 *
 * Run: `npm run build`; packing does it by itself.
 */
const root = join(__dirname, "..");
const dist = join(root, "dist");

/** Where files lie that the compiler does not carry over: schemas, tables that are read when asked for, scripts of the guest. */
const foldersWithData = ["config", "facts", "guest", "model", "plan", "policies"] as const;

/** What the command loads before anything else. */
const preload = join("runtime", "deferModules.cjs");

/** Whether the compiler leaves a file alone: everything but sources. Declarations beside plain JavaScript are copied, the bundle of the policy pack is not. */
export function isCopied(path: string): boolean {
    if (/[\\/]policies[\\/]bundle$/.test(path)) return false;
    return !path.endsWith(".ts") || path.endsWith(".d.ts");
}

function build(): void {
    rmSync(dist, { recursive: true, force: true });
    const compiler = require.resolve("typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "--project", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
    for (const folder of foldersWithData) {
        // Folders have no ending, so they are entered.
        cpSync(join(root, folder), join(dist, folder), { recursive: true, filter: isCopied });
    }
    cpSync(join(root, preload), join(dist, preload));
}

if (require.main === module) build();
