import assert from "node:assert/strict";
import fc from "fast-check";
import { configPath, pathSegments, pathText } from "../../config/configPath";

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

    it("is read back into its steps", () => {
        const steps = fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.nat()), { maxLength: 5 });
        fc.assert(
            fc.property(fc.constantFrom("mabs:servers", "azure-native:location"), steps, (key, rest) => {
                assert.deepEqual(pathSegments(configPath(key, ...rest)), [key, ...rest]);
            }),
        );
        assert.deepEqual(pathSegments(""), []);
    });
});
