import { wordsMethods } from "../vectors/methods/words.ts";
import { describeVectors } from "../vectors/vector-tests.ts";

describeVectors(wordsMethods);
