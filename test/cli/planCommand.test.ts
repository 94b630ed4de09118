import assert from "node:assert/strict";
import { join } from "node:path";
import { planCommand } from "../../cli/planCommand";
import { repositoryRoot } from "../support/stackFiles";
import { recordingTerminal } from "../support/terminal";

const dev = [join(repositoryRoot, "Pulumi.dev.yaml")];

describe("mabs plan", () => {
    it("prints the plans of all environments and says that nothing was sent", async () => {
        const terminal = recordingTerminal();
        const files = ["dev", "test", "prod"].map((stack) => join(repositoryRoot, `Pulumi.${stack}.yaml`));
        assert.equal(await planCommand({ file: files, format: "text" }, terminal), 0);
        assert.equal(terminal.written.out.match(/^What will exist$/gm)?.length, 3);
        assert.match(terminal.written.out, /\n\n3 environments planned offline; nothing was sent to Azure\.\n$/);
        assert.equal(terminal.written.err, "");
    });

    it("writes the result to a file when asked, and nothing to the terminal", async () => {
        const terminal = recordingTerminal();
        await planCommand({ file: dev, format: "json", out: "plan.json" }, terminal);
        assert.equal(terminal.written.out, "");
        assert.equal(
            (JSON.parse(terminal.written.files.get("plan.json") ?? "") as { schemaVersion: number }).schemaVersion,
            1,
        );
    });

    it("ends with 2 for a file that has mistakes", async () => {
        const terminal = recordingTerminal();
        assert.equal(await planCommand({ file: ["nowhere.yaml"], format: "text" }, terminal), 2);
        assert.match(terminal.written.err, /MABS-CFG-101/);
    });
});
