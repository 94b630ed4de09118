import assert from "node:assert/strict";
import type { PlannedOptions, PlannedResource } from "../../../plan/plannedResource";
import { resourceTree } from "../../../plan/resourceTree";
import { styleFor } from "../../../plan/render/style";
import { renderTree } from "../../../plan/render/treeText";

function planned(name: string, parent: string, type: string, options: PlannedOptions = {}): PlannedResource {
    return { urn: name, parent, custom: !type.startsWith("mabs:"), type, name, inputs: {}, options };
}

describe("the tree that a person reads", () => {
    it("shows components with counts, and resources of one type and protection on one line", () => {
        const disk = (name: string): PlannedResource =>
            planned(name, "server", "azure-native:compute:Disk", { protect: true, retainOnDelete: true });
        const lines = renderTree(
            resourceTree([
                planned("dev", "stack", "mabs:index:BackupEnvironment"),
                planned("group", "dev", "azure-native:resources:ResourceGroup", { protect: true }),
                planned("server", "dev", "mabs:index:BackupServer"),
                planned("password", "server", "random:index/randomPassword:RandomPassword"),
                disk("disk-a"),
                disk("disk-b"),
                disk("disk-c"),
                disk("disk-d"),
                planned("disk-e", "server", "azure-native:compute:Disk"),
            ]),
            80,
            styleFor(false),
        );
        assert.deepEqual(lines, [
            "BackupEnvironment dev        7 resources",
            "├─ resources:ResourceGroup   group  protected",
            "└─ BackupServer server       6 resources",
            "   ├─ random:RandomPassword  password",
            "   ├─ compute:Disk ×4        disk-a … disk-d  protected, kept on delete",
            "   └─ compute:Disk           disk-e",
        ]);
    });

    it("goes on below a name when the line is full, between the lines of the tree", () => {
        const disk = (name: string): PlannedResource =>
            planned(name, "server", "azure-native:compute:Disk", { protect: true });
        const lines = renderTree(
            resourceTree([
                planned("dev", "stack", "mabs:index:BackupEnvironment"),
                planned("server", "dev", "mabs:index:BackupServer"),
                disk("disk-MABSDEV01-scratch"),
                disk("disk-MABSDEV01-pool01"),
                planned("machine", "dev", "azure-native:compute:VirtualMachine"),
            ]),
            64,
            styleFor(false),
        );
        assert.deepEqual(lines, [
            "BackupEnvironment dev      3 resources",
            "├─ BackupServer server     2 resources",
            "│  └─ compute:Disk ×2      disk-MABSDEV01-scratch,",
            "│                          disk-MABSDEV01-pool01  protected",
            "└─ compute:VirtualMachine  machine",
        ]);
    });

    it("lets a label that is longer than its column shift only its own row", () => {
        const lines = renderTree(
            resourceTree([
                planned("dev", "stack", "mabs:index:BackupEnvironment"),
                planned("rules-of-dev", "dev", "azure-native:network:FirewallPolicyRuleCollectionGroup"),
                planned("snet", "dev", "azure-native:network:Subnet"),
            ]),
            40,
            styleFor(false),
        );
        assert.deepEqual(lines, [
            "BackupEnvironment dev       2 resources",
            "├─ network:FirewallPolicyRuleCollectionGroup",
            "│                           rules-of-dev",
            "└─ network:Subnet           snet",
        ]);
    });

    it("names resources of one name once", () => {
        const link = (urn: string): PlannedResource => ({
            ...planned(urn, "dev", "azure-native:privatedns:VirtualNetworkLink"),
            inputs: { virtualNetworkLinkName: "link-hub" },
        });
        const lines = renderTree(
            resourceTree([planned("dev", "stack", "mabs:index:BackupEnvironment"), link("backup"), link("blob")]),
            100,
            styleFor(false),
        );
        assert.equal(lines[1], "└─ privatedns:VirtualNetworkLink ×2  link-hub");
    });

    it("is empty for a plan without resources", () => {
        assert.deepEqual(renderTree([], 80, styleFor(false)), []);
    });
});
