import assert from "node:assert/strict";
import type { PlannedResource } from "../../plan/plannedResource";
import { countByType, resourceTree } from "../../plan/resourceTree";

function planned(urn: string, parent: string, custom: boolean, type = "azure-native:network:Subnet"): PlannedResource {
    return { urn, parent, custom, type, name: urn, inputs: {}, options: {} };
}

describe("the tree of a plan", () => {
    const resources = [
        planned("top", "stack", false, "mabs:index:BackupEnvironment"),
        planned("group", "top", true, "azure-native:resources:ResourceGroup"),
        planned("network", "top", false, "mabs:index:BackupNetwork"),
        planned("subnet-1", "network", true),
        planned("subnet-2", "network", true),
    ];

    it("hangs each resource below its parent, in the order of registration", () => {
        const [top] = resourceTree(resources);
        assert.deepEqual(
            top?.children.map(({ resource, children }) => [
                resource.name,
                children.map((child) => child.resource.name),
            ]),
            [
                ["group", []],
                ["network", ["subnet-1", "subnet-2"]],
            ],
        );
    });

    it("counts cloud resources and leaves components out", () => {
        const [top] = resourceTree(resources);
        assert.equal(top?.resourceCount, 3);
        assert.deepEqual(countByType(resources), [
            { type: "azure-native:network:Subnet", count: 2 },
            { type: "azure-native:resources:ResourceGroup", count: 1 },
        ]);
    });

    it("loses nothing when a parent is not in the list", () => {
        const roots = resourceTree([planned("orphan", "elsewhere", true)]);
        assert.deepEqual(
            roots.map(({ resource }) => resource.name),
            ["orphan"],
        );
    });
});
