import assert from "node:assert/strict";
import { join } from "node:path";
import { egressCommand } from "../../cli/egressCommand";
import { repositoryRoot } from "../support/stackFiles";
import { recordingTerminal } from "../support/terminal";

const dev = { file: [join(repositoryRoot, "Pulumi.dev.yaml")] };

function output(format: "table" | "csv" | "json"): string {
    const terminal = recordingTerminal();
    assert.equal(egressCommand({ ...dev, format }, terminal), 0);
    return terminal.written.out;
}

describe("mabs egress", () => {
    it("lists destinations with port, phase and reason", () => {
        assert.match(output("table"), /^dev\ndestination +port +needed +why\n/);
        assert.match(output("table"), /^AzureBackup \(service tag\) +Tcp 443 +\S.*$/m);
    });

    it("gives the same rows as CSV and as JSON", () => {
        const rows = output("csv").trimEnd().split("\r\n");
        const [{ egress } = { egress: [] }] = JSON.parse(output("json")) as {
            egress: { id: string; constraints: string[] }[];
        }[];
        assert.equal(rows.length - 1, egress.length);
        assert.equal(
            rows[0],
            "environment,id,kind,destination,protocol,port,phase,required,purpose,constraints,source,date",
        );
        assert.deepEqual(
            rows.slice(1).map((row) => row.split(",")[1]),
            egress.map(({ id }) => id),
        );
    });

    it("keeps a spreadsheet from taking a destination for a formula, and quotes commas", () => {
        for (const line of output("csv").split("\r\n")) assert.doesNotMatch(line, /(^|,)[=+@-]/);
        assert.match(output("csv"), /"[^"]*,[^"]*"/);
    });

    it("writes to a file when asked", () => {
        const terminal = recordingTerminal();
        egressCommand({ ...dev, format: "csv", out: "egress.csv" }, terminal);
        assert.equal(terminal.written.out, "");
        assert.match(terminal.written.files.get("egress.csv") ?? "", /^environment,/);
    });
});
