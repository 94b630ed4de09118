import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { rememberInputs } from "../../../policies/crossguard/rememberedInputs";

describe("messages of CrossGuard", () => {
    class Message {
        turned = 0;
        constructor(private readonly value: string) {}
        inputs(): object {
            this.turned += 1;
            return { value: this.value };
        }
    }
    const sdk = { deserializeProperties: (message: object, _proxySecrets: boolean) => (message as Message).inputs() };
    rememberInputs(sdk);

    it("are turned into inputs once each, for all policies that look at them", () => {
        const [one, other] = [new Message("one"), new Message("other")];
        const read = (message: Message): object => sdk.deserializeProperties(message, false);
        assert.deepEqual([read(one), read(other)], [{ value: "one" }, { value: "other" }]);
        assert.equal(read(one), read(one));
        assert.deepEqual([one.turned, other.turned], [1, 1]);
    });

    it("are turned into inputs anew for a remediation, which may change them", () => {
        const message = new Message("one");
        const looked = sdk.deserializeProperties(message, false);
        const remediated = sdk.deserializeProperties(message, true);
        assert.deepEqual(remediated, looked);
        assert.notEqual(remediated, looked);
        assert.notEqual(sdk.deserializeProperties(message, true), remediated);
    });

    it("are read by the SDK (1.21.0) through the name that is replaced here", () => {
        const load = createRequire(require.resolve("@pulumi/policy/package.json"));
        const module = load("./deserialize") as typeof sdk;
        const { deserializeProperties } = module;
        let asked = 0;
        module.deserializeProperties = () => {
            asked += 1;
            return {};
        };
        try {
            const { makeAnalyzeRpcFun } = load("./server") as {
                makeAnalyzeRpcFun(
                    ...pack: readonly [name: string, version: string, level: string, policies: readonly object[]]
                ): (call: object, callback: () => void) => void;
            };
            const policy = { name: "p", description: "d", validateResource: () => undefined };
            const request = {
                getType: () => "a:b:C",
                getUrn: () => "",
                getName: () => "",
                getProperties: () => ({}),
                getProvider: () => undefined,
                getOptions: () => ({
                    getProtect: () => false,
                    getIgnorechangesList: () => [],
                    getAliasesList: () => [],
                    getCustomtimeouts: () => undefined,
                    getAdditionalsecretoutputsList: () => [],
                    getDeletebeforereplacedefined: () => false,
                    getParent: () => "",
                }),
            };
            makeAnalyzeRpcFun("pack", "1.0.0", "advisory", [policy])({ request }, () => undefined);
        } finally {
            module.deserializeProperties = deserializeProperties;
        }
        assert.equal(asked, 1);
    });
});
