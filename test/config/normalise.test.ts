import assert from "node:assert/strict";
import { normalise } from "../../config/normalise";
import { encryptedSecret } from "../../config/secretText";

describe("config: the resolved form", () => {
    it("has the provider's keys under `azure` and the own ones without a prefix; the rest is left out", () => {
        const values = {
            "azure-native:location": "usgovvirginia",
            "azure-native:environment": "usgovernment",
            "azure-native:useOidc": null,
            "random:key": null,
            "mabs:name": "mabs",
        };
        assert.deepEqual(normalise(values, new Map()), {
            azure: { location: "usgovvirginia", cloud: "AzureUSGovernment" },
            name: "mabs",
        });
    });

    it("has secrets in their places", () => {
        const secret = encryptedSecret();
        const values = { "mabs:servers": { A: { passphrase: { value: { secure: "[secret]" } } } } };
        const { servers } = normalise(values, new Map([["mabs:servers.A.passphrase.value", secret]]));
        assert.equal(servers?.["A"]?.passphrase?.value, secret);
    });
});
