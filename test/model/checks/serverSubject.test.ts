import assert from "node:assert/strict";
import { problemAt } from "../../../config/problem";
import { checkEveryServer, cures, needsSize, serverPath } from "../../../model/checks/serverSubject";
import { environmentWith, sampleServer } from "../../support/sampleEnvironment";

const report = problemAt("MABS-CFG-404", "x", { expected: "e", found: "f" });

describe("checks of every server", () => {
    it("go through the servers by name and through the rules in order", () => {
        const environment = environmentWith({ servers: { B: sampleServer, A: sampleServer } });
        const seen: string[] = [];
        const note = (rule: string) => (subject: { readonly name: string }) => {
            seen.push(`${subject.name} ${rule}`);
            return [];
        };
        checkEveryServer(environment, [note("first"), note("second")]);
        assert.deepEqual(seen, ["A first", "A second", "B first", "B second"]);
    });

    it("leave out rules about a size that is unknown", () => {
        const environment = environmentWith({
            servers: { A: sampleServer, B: { ...sampleServer, size: "Standard_Nonesuch" } },
        });
        assert.deepEqual(checkEveryServer(environment, [needsSize(() => [report])]), [report]);
    });

    it("name places as `pulumi config set --path` takes them", () => {
        assert.equal(serverPath({ name: "MABS01" }, "storage", "disks", "a"), "mabs:servers.MABS01.storage.disks.a");
        assert.equal(serverPath({ name: "1MABS" }, "size"), 'mabs:servers["1MABS"].size');
    });

    it("write only the cures that exist", () => {
        assert.equal(cures("a", undefined, "b"), "a, or b");
    });
});
