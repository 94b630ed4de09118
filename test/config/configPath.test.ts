import assert from "node:assert/strict";
import { configPath, pathText } from "../../config/configPath";

describe("config: paths", () => {
    it("join plain keys by dots", () => {
        assert.equal(
            configPath("mabs:servers", "MABS-01", "storage", "diskSizeGiB"),
            "mabs:servers.MABS-01.storage.diskSizeGiB",
        );
    });

    it("put indexes and other keys into brackets, as `pulumi config set --path` takes them", () => {
        assert.equal(configPath("mabs:network", "dnsServers", 1), "mabs:network.dnsServers[1]");
        assert.equal(configPath("mabs:package", "files", 'a "b".exe'), 'mabs:package.files["a \\"b\\".exe"]');
        assert.equal(configPath("mabs:tags", "1"), 'mabs:tags["1"]');
    });

    it("are made of steps, too", () => {
        assert.equal(pathText(["mabs:vault", "softDelete"]), "mabs:vault.softDelete");
        assert.equal(pathText([]), "");
    });
});
