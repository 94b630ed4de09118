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

    it("is empty for a plan without resources", () => {
        assert.deepEqual(renderTree([], styleFor(false)), []);
    });
});
