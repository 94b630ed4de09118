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
    it("lists destinations with port, phase and reason, below the range that they are reached from", () => {
        assert.match(
            output("table"),
            /^dev {2}from 10\.20\.0\.0\/26, the subnet of the servers\ndestination +port +needed +why\n/,
        );
        assert.match(output("table"), /^AzureBackup \(service tag\) +TCP 443 +\S.*$/m);
    });

    it("puts reasons below their rows where a column of them would be too narrow, and keeps to the width", () => {
        for (const columns of [80, 100, 120, 140]) {
            const terminal = recordingTerminal(columns);
            egressCommand({ ...dev, format: "table" }, terminal);
            const lines = terminal.written.out.split("\n");
            assert.deepEqual(
                lines.filter((line) => line.length > columns),
                [],
            );
            const row = lines.findIndex((line) => line.startsWith("AzureKeyVault (service tag)"));
            const reason = "Reads pass phrase and passwords from the key";
            assert.equal(lines[row]?.includes(reason), columns >= 120, `${columns}`);
            assert.equal(lines[row + 1]?.startsWith(`    ${reason}`), columns < 120, `${columns}`);
        }
    });

    it("says what the list does not hold and, where it holds tags, how they relate to names", () => {
        assert.match(
            output("table"),
            /\nA tag stands for names[^\n]+\nName servers, domain controllers[^\n]+--stack dev\n$/,
        );
    });

    it("gives the same rows as CSV and as JSON", () => {
        const rows = output("csv").trimEnd().split("\r\n");
        const [{ from, egress } = { from: "", egress: [] }] = JSON.parse(output("json")) as {
            from: string;
            egress: { id: string; constraints: string[] }[];
        }[];
        assert.equal(rows.length - 1, egress.length);
        assert.equal(
            rows[0],
            "environment,from,id,kind,destination,protocol,port,phase,required,purpose,constraints,sourcePage,date",
        );
        assert.deepEqual(
            rows.slice(1).map((row) => row.split(",").slice(1, 3)),
            egress.map(({ id }) => [from, id]),
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
