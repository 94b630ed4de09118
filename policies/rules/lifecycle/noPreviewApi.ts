import { resourceRule } from "../../rule";
import { pinnedVersion } from "./pinnedVersion";

export const noPreviewApi = resourceRule({
    id: "lifecycle-no-preview-api",
    types: "azureNative",
    check({ type, inputs }) {
        const pin = pinnedVersion(type);
        return pin?.isPreview === true
            ? [inputs.finding("", "an API version that is no preview", { found: `API version ${pin.version}` })]
            : [];
    },
});
