import assert from "node:assert/strict";
import { nearestText } from "../../config/nearest";

describe("config: the nearest name", () => {
    const cases: readonly (readonly [string, readonly string[], string | undefined])[] = [
        ["redundency", ["name", "redundancy", "access"], "redundancy"],
        ["diskSizeGB", ["diskSizeGiB", "diskSku"], "diskSizeGiB"],
        ["DNS-Servers", ["dnsServers", "domainControllers"], "dnsServers"],
        ["fqnd", ["fqdn", "netBiosName"], "fqdn"],
        ["premium", ["Premium_LRS", "Standard_LRS"], "Premium_LRS"],
        ["prem", ["Premium_LRS", "Premium_ZRS"], undefined],
        ["totally different", ["name", "access"], undefined],
        ["ab", ["abcdef"], undefined],
        ["", ["name"], undefined],
        ["name", [], undefined],
    ];
    for (const [found, candidates, nearest] of cases) {
        it(`of ${JSON.stringify(found)} among ${JSON.stringify(candidates)} is ${String(nearest)}`, () => {
            assert.equal(nearestText(found, candidates), nearest);
        });
    }
});
