import assert from "node:assert/strict";
import { Secret, type ResourceValidationArgs, type ResourceValidationPolicy } from "@pulumi/policy";
import { secretsPreservingProxy } from "@pulumi/policy/secret";
import { crossGuardPolicies } from "../../../policies/crossguard/pack";
import { Session } from "../../../policies/crossguard/session";
import { secretInputs } from "../../../policies/rules/credentials/secretInputs";
import { type } from "../../../policies/types";
import { today } from "../support/describeRule";

const urn = `urn:pulumi:test::program::${type.virtualMachine}::server`;

/** What CrossGuard hands to a policy: secrets open, whoever reads through its proxies. */
function argsFor(props: Readonly<Record<string, unknown>>): ResourceValidationArgs {
    return {
        urn,
        type: type.virtualMachine,
        name: "server",
        props: secretsPreservingProxy({ ...props }) as Record<string, unknown>,
        opts: { protect: false, ignoreChanges: [], customTimeouts: { createSeconds: 0 } },
        getConfig: () => ({}),
        stackTags: new Map(),
        notApplicable: (reason?: string): never => {
            throw new Error(reason);
        },
    } as unknown as ResourceValidationArgs;
}

function pack(): { readonly settings: ResourceValidationPolicy; readonly rule: ResourceValidationPolicy } {
    const [settings, rule] = crossGuardPolicies([secretInputs], new Session(today));
    return { settings: settings as ResourceValidationPolicy, rule: rule as ResourceValidationPolicy };
}

function violations({ validateResource }: ResourceValidationPolicy, args: ResourceValidationArgs): readonly unknown[] {
    const found: unknown[] = [];
    for (const validate of [validateResource ?? []].flat()) void validate(args, (violation) => found.push(violation));
    return found;
}

describe("secret inputs under CrossGuard", () => {
    const plain = argsFor({ osProfile: { adminPassword: "one", adminUsername: "mabslocal" }, vmName: "MABS01" });
    const wrapped = argsFor({ osProfile: { adminPassword: new Secret("one"), adminUsername: "mabslocal" } });

    it("are wrapped by the remediation, and are in order afterwards", () => {
        const { settings, rule } = pack();
        void settings.remediateResource?.(plain);
        assert.deepEqual(rule.remediateResource?.(plain), {
            osProfile: { adminPassword: new Secret("one"), adminUsername: "mabslocal" },
            vmName: "MABS01",
        });
        assert.deepEqual(violations(rule, wrapped), []);
    });

    it("that are secrets already are left alone", () => {
        const { settings, rule } = pack();
        void settings.remediateResource?.(wrapped);
        assert.equal(rule.remediateResource?.(wrapped), undefined);
        assert.deepEqual(violations(rule, wrapped), []);
    });

    it("are found where the rule may not remedy", () => {
        const { settings, rule } = pack();
        void settings.remediateResource?.(plain);
        assert.equal(violations(rule, plain).length, 1);
        assert.doesNotMatch(JSON.stringify(violations(rule, plain)), /one"/);
    });

    it("are not judged where no remediation has shown them", () => {
        assert.throws(() => violations(pack().rule, plain), /no remediation of this pack has seen the resource/);
    });
});

describe("a resource under CrossGuard", () => {
    const withTimeout = (createSeconds: number): ResourceValidationArgs =>
        ({ ...argsFor({}), opts: { protect: false, ignoreChanges: [], customTimeouts: { createSeconds } } }) as never;

    it("says how long Pulumi waits, and nothing where the program says nothing", () => {
        const session = new Session(today);
        assert.equal(session.resource(withTimeout(60)).createTimeoutSeconds, 60);
        assert.equal("createTimeoutSeconds" in session.resource(withTimeout(0)), false);
    });
});
