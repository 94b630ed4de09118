import { computeBaselineTexts } from "./computeBaseline";
import { computeImageTexts } from "./computeImage";
import { computeSizeTexts } from "./computeSize";

export const computeTexts = { ...computeImageTexts, ...computeSizeTexts, ...computeBaselineTexts } as const;
