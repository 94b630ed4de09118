import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import type { SchemaArguments } from "./main";
import type { Terminal } from "./terminal";

const schemaFile = {
    configuration: "config/environment.schema.json",
    plan: "plan/plan.schema.json",
    status: "model/guestStatus.schema.json",
} as const;

/** `mabs schema`: prints a committed JSON Schema as it is. */
export function schemaCommand({ of }: SchemaArguments, terminal: Terminal): ExitCode {
    terminal.out(readFileSync(join(__dirname, "..", schemaFile[of]), "utf8"));
    return exitCode.fine;
}
