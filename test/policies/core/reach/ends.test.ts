import assert from "node:assert/strict";
import { platformAddress } from "../../../../facts/ports";
import type { Place, Viewpoint } from "../../../../policies/core/reach/ends";
import { bestOf, coverage, localCoverage, parseEnd } from "../../../../policies/core/reach/ends";
import { addresses, view } from "./arbitraries";

const service = (tag: string): Place => ({ kind: "service", tag });
const at = (text: string, tags?: readonly string[]): Place => ({
    kind: "addresses",
    range: addresses(text),
    ...(tags === undefined ? {} : { tags }),
});
const meets = (text: string, place: Place, seen: Viewpoint = view): string => coverage(parseEnd(text), place, seen);

describe("entries of rules", () => {
    it("are read as addresses, tags with and without region, and IPv6", () => {
        assert.deepEqual(
            ["*", "0.0.0.0/0", "10.0.0.0/31", "Storage.WestEurope", "AzureFrontDoor.FirstParty", "Sql", "::/0"].map(
                parseEnd,
            ),
            [
                { kind: "any" },
                { kind: "any" },
                { kind: "addresses", range: { first: 0x0a000000, last: 0x0a000001 } },
                { kind: "tag", tag: "storage", region: "westeurope" },
                { kind: "tag", tag: "azurefrontdoor.firstparty" },
                { kind: "tag", tag: "sql" },
                { kind: "addresses6", isAll: true },
            ],
        );
    });

    it("hold a service by its tag, by the tags around it, and by no other", () => {
        const backup = service("azurebackup");
        assert.deepEqual(
            ["AzureBackup", "Internet", "azurecloud", "*", "Storage", "VirtualNetwork", "AzureLoadBalancer"].map(
                (text) => meets(text, backup),
            ),
            ["all", "all", "all", "all", "none", "none", "none"],
        );
    });

    it("hold a service by the tag of the server's region, and perhaps by that of another", () => {
        const storage = service("storage");
        assert.equal(meets("Storage.WestEurope", storage), "all");
        assert.equal(meets("Storage.EastUS", storage), "stray");
        assert.equal(meets("Storage.SomewhereNew", storage), "unsure");
        assert.equal(meets("Storage.WestEurope", storage, { ...view, region: undefined }), "unsure");
    });

    it("cannot say whether public addresses belong to a service, and know that private ones do not", () => {
        assert.equal(meets("20.1.2.0/24", service("storage")), "stray");
        assert.equal(meets("10.0.0.0/8", service("storage")), "none");
        assert.equal(meets("20.1.2.0/24", { kind: "internet" }), "stray");
    });

    it("hold the internet by Internet alone, whatever the tag VirtualNetwork grows to under a default route", () => {
        const internet: Place = { kind: "internet" };
        assert.equal(meets("Internet", internet), "all");
        assert.equal(meets("AzureCloud", internet), "unsure");
        assert.equal(meets("Storage", internet), "none");
        assert.equal(meets("VirtualNetwork", internet), "none");
        assert.equal(meets("VirtualNetwork", internet, { ...view, hasOwnDefaultRoute: true }), "unsure");
        assert.equal(meets("VirtualNetwork", internet, { ...view, hasOwnDefaultRoute: undefined }), "unsure");
    });

    it("tell neighbours from the internet", () => {
        assert.equal(meets("VirtualNetwork", at("10.10.0.4")), "all");
        assert.equal(meets("Internet", at("10.10.0.4")), "none");
        assert.equal(meets("Internet", at("20.1.2.3")), "all");
        assert.equal(meets("VirtualNetwork", at("20.1.2.3")), "none");
        const inside = { ...view, networkRanges: [addresses("20.1.0.0/16")] };
        assert.equal(meets("Internet", at("20.1.2.3"), inside), "none");
        assert.equal(meets("VirtualNetwork", at("20.1.2.3"), inside), "all");
    });

    it("count the host of the machine as a neighbour", () => {
        assert.equal(meets("AzureLoadBalancer", at(platformAddress)), "all");
        assert.equal(meets("VirtualNetwork", at(platformAddress)), "all");
        assert.equal(meets("Internet", at(platformAddress)), "none");
    });

    it("hold addresses by a tag that is known to hold them", () => {
        const signIn = at("20.190.128.0/18", ["azureactivedirectory"]);
        assert.equal(meets("AzureActiveDirectory", signIn), "all");
        assert.equal(meets("AzureCloud", signIn), "all");
        assert.equal(meets("Storage", signIn), "none");
        assert.equal(meets("AzureCloud", at("20.1.2.3")), "unsure");
    });

    it("hold ranges as a whole, in part, or not at all", () => {
        assert.equal(meets("10.0.0.0/8", at("10.1.0.0/16")), "all");
        assert.equal(meets("10.1.2.0/24", at("10.1.0.0/16")), "unsure");
        assert.equal(meets("10.2.0.0/16", at("10.1.0.0/16")), "none");
        assert.equal(meets("fd00::/8", at("10.1.0.0/16")), "none");
    });

    it("meet the server by its address, its network, or its application security group", () => {
        const local = (text: string): string => localCoverage(parseEnd(text), view);
        assert.deepEqual(
            ["10.20.0.0/24", "10.20.0.8", "10.21.0.0/24", "VirtualNetwork", "Internet", "*", "::/0"].map(local),
            ["all", "unsure", "none", "all", "none", "all", "none"],
        );
        assert.equal(localCoverage(parseEnd("10.20.0.0/26"), { ...view, local: undefined }), "unsure");
        const inGroup = { ...view, applicationGroups: { ids: new Set(["/asg/backup"]), complete: true } };
        const group = (id: string | undefined): string => localCoverage({ kind: "applicationGroup", id }, inGroup);
        assert.deepEqual(["/asg/backup", "/asg/web", undefined].map(group), ["all", "none", "unsure"]);
        const perhaps = { ...inGroup, applicationGroups: { ids: new Set<string>(), complete: false } };
        assert.equal(localCoverage({ kind: "applicationGroup", id: "/asg/web" }, perhaps), "unsure");
    });

    it("know machines of an application security group only as neighbours", () => {
        const group = { kind: "applicationGroup", id: "/asg/web" } as const;
        assert.equal(coverage(group, at("10.1.0.0/16"), view), "stray");
        assert.equal(coverage(group, service("storage"), view), "none");
    });

    it("do together what the best of them does", () => {
        assert.deepEqual(
            [bestOf([]), bestOf(["none", "stray"]), bestOf(["unsure", "stray"]), bestOf(["none", "all"])],
            ["none", "stray", "unsure", "all"],
        );
    });
});
