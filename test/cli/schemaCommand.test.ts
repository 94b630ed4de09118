import assert from "node:assert/strict";
import { schemaCommand } from "../../cli/schemaCommand";
import { recordingTerminal } from "../support/terminal";

describe("mabs schema", () => {
    for (const of of ["configuration", "plan", "status"] as const) {
        it(`prints the schema of the ${of} as JSON`, () => {
            const terminal = recordingTerminal();
            assert.equal(schemaCommand({ of }, terminal), 0);
            const schema = JSON.parse(terminal.written.out) as { $schema: string };
            assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
        });
    }
});
