import assert from "node:assert/strict";
import type { Machine } from "../../cli/doctor";
import { doctorCommand } from "../../cli/doctorCommand";
import { recordingTerminal } from "../support/terminal";

const machine: Machine = {
    nodeVersion: "v20.20.2",
    environment: { PULUMI_BACKEND_URL: "azblob://state", PULUMI_CONFIG_PASSPHRASE: "", ARM_USE_MSI: "true" },
    homeFolder: "/home/user",
    exists: () => true,
    providers: { "azure-native": "3.28.0", random: "4.21.2" },
    sdkVersion: "3.248.0",
    run: (program) => (program === "pulumi" ? "v3.255.0" : undefined),
};

describe("mabs doctor", () => {
    it("ends with 0 when only something optional is missing, and says how to get it", () => {
        const terminal = recordingTerminal();
        assert.equal(doctorCommand({ format: "text" }, terminal, machine), 0);
        assert.match(terminal.written.out, /^ready {4}Pulumi CLI {13}v3\.255\.0$/m);
        assert.match(terminal.written.out, /^missing {2}PowerShell {13}no `pwsh` on PATH {2}\(optional\)$/m);
        assert.match(terminal.written.out, /\n\nNothing is missing for `pulumi up`\.\n$/);
    });

    it("ends with 1 when something that an update needs is missing", () => {
        const terminal = recordingTerminal();
        assert.equal(doctorCommand({ format: "text" }, terminal, { ...machine, run: () => undefined }), 1);
        assert.match(
            terminal.written.out,
            /\n\n`pulumi up` needs first: Pulumi CLI\. `npx mabs plan` needs none of it\.\n$/,
        );
    });

    it("prints the same as data", () => {
        const terminal = recordingTerminal();
        doctorCommand({ format: "json" }, terminal, machine);
        const diagnoses = JSON.parse(terminal.written.out) as { topic: string; state: string }[];
        assert.equal(diagnoses.find(({ topic }) => topic === "Azure credentials")?.state, "ready");
    });
});
