import assert from "node:assert/strict";
import { artifactAccounts } from "../../../policies/core/artifactStores";
import { defaultServerMarks, isBackupServer } from "../../../policies/core/server";
import { Stack } from "../../../policies/core/stack";
import { type } from "../../../policies/types";
import { account, script, withStore } from "../support/artifactStore";
import { machine } from "../support/backupServer";
import type { Written } from "../support/programs";
import { changed, program, unknown } from "../support/programs";

const found = (written: readonly Written[]): readonly string[] =>
    artifactAccounts(new Stack(program(written), (one) => isBackupServer(one, defaultServerMarks))).map(
        ({ name }) => name,
    );
const silentScript = { ...script, inputs: changed(script.inputs, "protectedSettings", unknown) };
const blob: Written = { type: type.blob, name: "blob", inputs: { accountName: "stbackup", containerName: "scripts" } };

describe("storage accounts that scripts of servers come from", () => {
    it("are named in the URI of a script, public or protected", () => {
        assert.deepEqual(found(withStore), ["account"]);
        const inPublic = { fileUris: ["https://STBACKUP.blob.core.windows.net/scripts/a.ps1"] };
        const publicScript = { ...silentScript, inputs: { ...silentScript.inputs, settings: inPublic } };
        assert.deepEqual(found([account, machine, publicScript]), ["account"]);
    });

    it("are named in the source of a run command", () => {
        const command: Written = {
            type: type.runCommand,
            name: "command",
            inputs: { vmName: "MABS01", source: { scriptUri: "https://stbackup.blob.core.windows.net/scripts/a.ps1" } },
        };
        assert.deepEqual(found([account, machine, command]), ["account"]);
    });

    it("hold what a script waits for, when its URI is not known yet", () => {
        assert.deepEqual(found([account, machine, silentScript]), []);
        assert.deepEqual(found([account, machine, { ...silentScript, after: ["account"] }]), ["account"]);
        assert.deepEqual(found([account, machine, blob, { ...silentScript, after: ["blob"] }]), ["account"]);
        const fromBlob = { ...silentScript, from: { protectedSettings: ["blob"] } };
        assert.deepEqual(found([account, machine, blob, fromBlob]), ["account"]);
        const ofNewAccount = { ...blob, inputs: { accountName: unknown }, from: { accountName: ["account"] } };
        assert.deepEqual(found([account, machine, ofNewAccount, fromBlob]), ["account"]);
    });

    it("are those of a component of this project", () => {
        assert.deepEqual(found([{ ...account, within: ["mabs:index:ArtifactStore"] }]), ["account"]);
    });

    it("are none that only other machines and other extensions use", () => {
        const ofOthers = { ...script, inputs: { ...script.inputs, vmName: "WEB01" } };
        assert.deepEqual(found([account, machine, ofOthers]), []);
        const join = { ...script, inputs: { ...script.inputs, type: "JsonADDomainExtension" }, after: ["account"] };
        assert.deepEqual(found([account, machine, join]), []);
    });
});
