import { imageOffer, imagePublisher } from "../../../facts/images";
import { findInEach } from "../../core/inputs";
import { machineRule } from "../machines";
import { galleryIdOf, imagePath, withoutImage } from "../images";
import { namesSchema } from "../names";

interface Parameters {
    readonly approvedImageIds: readonly string[];
}

const marketplace = [
    ["publisher", imagePublisher],
    ["offer", imageOffer],
] as const;

export const imageSource = machineRule<Parameters>({
    id: "compute-image-source",
    parameters: {
        approvedImageIds: namesSchema(
            "IDs of gallery images that are made of Windows Server Datacenter; an ID without a version approves every version.",
        ),
    },
    defaults: { approvedImageIds: [] },
    notApplicable: withoutImage,
    check({ inputs }, { parameters: { approvedImageIds } }) {
        const gallery = galleryIdOf(inputs);
        if (gallery !== undefined) {
            const id = inputs.text(gallery)?.toLowerCase() ?? "";
            return approvedImageIds.some((approved) => isUnder(id, approved.toLowerCase()))
                ? []
                : [inputs.finding(gallery, "an image of approvedImageIds of this rule")];
        }
        return findInEach(marketplace, ([property, wanted]) => {
            const path = `${imagePath}.${property}`;
            return inputs.text(path)?.toLowerCase() === wanted.toLowerCase()
                ? []
                : [inputs.finding(path, `"${wanted}", or an approved image of a gallery`)];
        });
    },
});

function isUnder(id: string, approved: string): boolean {
    return id === approved || id.startsWith(`${approved}/`);
}
