import assert from "node:assert/strict";
import type { Advisory } from "../../../model/types/environment";
import { toldAsAdvice } from "../../../plan/render/toldAsAdvice";
import type { PolicyFinding } from "../../../policies/core/run";

const finding = (changes: Partial<PolicyFinding>): PolicyFinding => ({
    urn: "urn:pulumi:prod::mabs::a:b:C::it",
    type: "a:b:C",
    name: "prod-vault-vault",
    path: "",
    found: "nothing",
    required: "something",
    rule: "vault-resource-guard",
    level: "advisory",
    ...changes,
});
const advice = (id: string, subject: string): Advisory => ({ id, subject, message: "m", source: "s", constraints: [] });

describe("a finding of the policies", () => {
    const guard = advice("MABS-ADV-017", "mabs:vault.resourceGuardId");
    const size = advice("MABS-ADV-001", "MABS1, MABS02");
    const oldSize = (server: string): PolicyFinding =>
        finding({ rule: "lifecycle-size-lasts", name: `prod-${server}-machine-vm` });

    it("is told where the advice about the configuration says the same", () => {
        assert.equal(toldAsAdvice(finding({}), [size, guard]), "MABS-ADV-017");
        assert.equal(toldAsAdvice(oldSize("MABS02"), [guard, size]), "MABS-ADV-001");
    });

    it("is not told where that advice is not given, or another is", () => {
        assert.equal(toldAsAdvice(finding({}), []), undefined);
        assert.equal(toldAsAdvice(finding({}), [size]), undefined);
        assert.equal(toldAsAdvice(finding({ rule: "tagging-required-tags" }), [size, guard]), undefined);
    });

    it("is not told by advice about other servers, be their names alike", () => {
        for (const server of ["MABS10", "XMABS1", "MABS2", "EU-MABS1", "MABS1-EU"])
            assert.equal(toldAsAdvice(oldSize(server), [size]), undefined);
    });

    it("that stops a deployment is told in any case", () => {
        for (const level of ["mandatory", "remediate"] as const)
            assert.equal(toldAsAdvice(finding({ level }), [guard]), undefined);
    });
});
