import { readFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import { BackupEnvironment } from "./components/backupEnvironment";
import { environmentSecrets } from "./components/environmentSecrets";
import { guestContext } from "./components/guestContext";
import { hintAtStackTraces, withoutDebugMessages, withoutStackTraces } from "./components/registration";
import type { SourceFile } from "./config/load";
import { loadEnvironmentValues } from "./config/load";
import { renderProblems } from "./config/renderProblems";
import { buildModel } from "./model/buildModel";
import { checkEnvironment } from "./model/checkEnvironment";

const stack = pulumi.getStack();
const loaded = loadEnvironmentValues(pulumi.runtime.allConfig(), secretKeys(), {
    today: new Date().toISOString().slice(0, 10),
    check: checkEnvironment,
    ...stackFile(stack),
});
// A RunError ends the program with its message and no stack: nothing has been registered yet.
if (!loaded.ok) throw new pulumi.RunError(renderProblems(loaded.problems));
const model = buildModel(loaded.environment, { stack, ...guestContext() });

// For good: most of what the SDK does for a resource it does after this file has ended.
const looksForError = process.env["MABS_STACK_TRACES"] === "1";
withoutStackTraces(looksForError);
withoutDebugMessages(looksForError);
hintAtStackTraces();
const backup = new BackupEnvironment(stack, { model, secrets: environmentSecrets(loaded.environment) });

export const vaultId = backup.vaultId;
export const keyVaultUri = backup.keyVaultUri;
export const publicIpAddresses = backup.publicIpAddresses;
/** The address that the route table leads to; the update fails when the firewall has got another one. */
export const firewallAddress = backup.firewallAddress;
export const servers = Object.fromEntries(
    [...backup.servers].map(([name, server]) => [
        name,
        { virtualMachineId: server.virtualMachineId, privateIpAddress: server.privateIpAddress },
    ]),
);
/** The allow-list for the owners of a firewall; `mabs egress` prints it with reasons. */
export const egress = model.egressRequirements.map(
    ({ destination, protocol, port }) => `${protocol} ${port} ${destination}`,
);
export const nextSteps = model.nextSteps;

/** Keys that hold a secret, as the engine says; the SDK has no public way to ask. */
function secretKeys(): readonly string[] {
    return JSON.parse(process.env["PULUMI_CONFIG_SECRET_KEYS"] || "[]") as readonly string[];
}

/** For the positions of mistakes; with `--config-file` the values still come from the engine and only the positions are missing. */
function stackFile(name: string): { sourceFile?: SourceFile } {
    const path = `Pulumi.${name}.yaml`;
    try {
        return { sourceFile: { path, text: readFileSync(path, "utf8") } };
    } catch {
        return {};
    }
}
