import assert from "node:assert/strict";
import { parseEnd } from "../../../../policies/core/reach/ends";
import type { ApplicationRule, FirewallRules, NetworkRule } from "../../../../policies/core/reach/firewallRules";
import { askFirewall } from "../../../../policies/core/reach/firewallRules";
import type { Flow } from "../../../../policies/core/reach/flow";
import { addresses, ports, somewhere, view } from "./arbitraries";

const common = (title: string) => ({
    title,
    access: "Allow" as const,
    isPlaced: true,
    at: somewhere,
    doubtful: [title],
    sources: [parseEnd("10.20.0.0/24")],
});
const network = (title: string, destinations: readonly string[], rest: Partial<NetworkRule> = {}): NetworkRule => ({
    ...common(title),
    kind: "network",
    destinations: destinations.map(parseEnd),
    fqdns: [],
    protocols: ["tcp"],
    ports: [ports("443")],
    ...rest,
});
const application = (
    title: string,
    fqdns: readonly string[],
    rest: Partial<ApplicationRule> = {},
): ApplicationRule => ({
    ...common(title),
    kind: "application",
    destinations: [],
    fqdns,
    fqdnTags: [],
    urls: [],
    hasCategories: false,
    protocols: ["https:443"],
    terminatesTls: false,
    ...rest,
});
const blobs: Flow = {
    direction: "Outbound",
    protocol: "Tcp",
    ports: ports("443"),
    place: { kind: "service", tag: "storage" },
    name: "*.blob.core.windows.net",
};
const said = (rules: Partial<FirewallRules>, flow: Flow = blobs): readonly string[] =>
    askFirewall({ network: [], application: [], ...rules }, flow, view).map(
        ({ by, outcome }) => `${outcome} by ${by?.title ?? "nothing"}`,
    );

describe("the rules of a firewall", () => {
    it("refuse what none of them speaks about", () => {
        assert.deepEqual(said({}), ["Deny by nothing"]);
        assert.deepEqual(said({ application: [application("other", ["*.queue.core.windows.net"])] }), [
            "Deny by nothing",
        ]);
    });

    it("are asked about addresses before they are asked about names", () => {
        const rules = {
            network: [network("tag", ["Storage"], { access: "Deny" })],
            application: [application("name", ["*"])],
        };
        assert.deepEqual(said(rules), ["Deny by tag"]);
        assert.deepEqual(said({ ...rules, network: [network("tag", ["AzureBackup"], { access: "Deny" })] }), [
            "Allow by name",
        ]);
    });

    it("know names, wildcards, URLs, and the tag that stands for names of backup", () => {
        assert.deepEqual(said({ application: [application("wide", ["*.windows.net"])] }), ["Allow by wide"]);
        assert.deepEqual(said({ application: [application("url", [], { urls: ["*.blob.core.windows.net/*"] })] }), [
            "Allow by url",
        ]);
        assert.deepEqual(said({ application: [application("url", [], { urls: ["*.blob.core.windows.net/files"] })] }), [
            "Deny by nothing",
        ]);
        const tag = { application: [application("tag", [], { fqdnTags: ["AzureBackup"] })] };
        assert.deepEqual(
            said(tag, { ...blobs, place: { kind: "service", tag: "azurebackup" }, name: "*.backup.windowsazure.com" }),
            ["Allow by tag"],
        );
        assert.deepEqual(said(tag), ["unknown by nothing"]);
        assert.deepEqual(said(tag, { ...blobs, place: { kind: "internet" } }), ["Deny by nothing"]);
        assert.deepEqual(said({ application: [application("kinds", [], { hasCategories: true })] }), [
            "unknown by nothing",
        ]);
    });

    it("speak about names on the ports of their protocol only", () => {
        const rules = { application: [application("http", ["*"], { protocols: ["http:80"] })] };
        assert.deepEqual(said(rules), ["Deny by nothing"]);
        assert.deepEqual(said(rules, { ...blobs, ports: ports("80") }), ["Allow by http"]);
        assert.deepEqual(said(rules, { ...blobs, ports: ports("1688") }), ["Deny by nothing"]);
        assert.deepEqual(said({ application: [application("perhaps", ["*"], { protocols: [undefined] })] }), [
            "unknown by nothing",
        ]);
    });

    it("know names in rules about addresses to the letter", () => {
        const kms: Flow = {
            ...blobs,
            ports: ports("1688"),
            place: { kind: "internet" },
            name: "azkms.core.windows.net",
        };
        const rule = (fqdns: NetworkRule["fqdns"]) => ({
            network: [network("kms", [], { fqdns, ports: [ports("1688")] })],
        });
        assert.deepEqual(said(rule(["azkms.core.windows.net"]), kms), ["Allow by kms"]);
        assert.deepEqual(said(rule(["*.core.windows.net"]), kms), ["Deny by nothing"]);
        assert.deepEqual(said(rule([{ unknownAt: "x" }]), kms), ["unknown by nothing"]);
    });

    it("speak for their sources only, and about each part of a range by itself", () => {
        assert.deepEqual(
            said({ application: [application("other", ["*"], { sources: [parseEnd("10.99.0.0/16")] })] }),
            ["Deny by nothing"],
        );
        assert.deepEqual(said({ application: [application("some", ["*"], { sources: [parseEnd("10.20.0.8")] })] }), [
            "unknown by nothing",
        ]);
        const { name: _name, ...unnamed } = blobs;
        const flow: Flow = { ...unnamed, place: { kind: "addresses", range: addresses("10.1.0.0/24") } };
        assert.deepEqual(said({ network: [network("half", ["10.1.0.0/25"])] }, flow), [
            "Allow by half",
            "Deny by nothing",
        ]);
        assert.deepEqual(said({ network: [network("any", ["10.1.0.0/24"], { protocols: ["any"] })] }, flow), [
            "Allow by any",
        ]);
        assert.deepEqual(said({ network: [network("udp", ["10.1.0.0/24"], { protocols: ["udp"] })] }, flow), [
            "Deny by nothing",
        ]);
    });

    it("may be narrowed to addresses although they name names", () => {
        assert.deepEqual(
            said({ application: [application("narrow", ["*"], { destinations: [parseEnd("Storage")] })] }),
            ["Allow by narrow"],
        );
        assert.deepEqual(said({ application: [application("narrow", ["*"], { destinations: [parseEnd("Sql")] })] }), [
            "Deny by nothing",
        ]);
    });
});
