import { describe, expect, it } from "vitest";
import { grades, gradesWith, modelAt, request } from "./chat-request.fixture.ts";
import { completion, send, serve } from "./chat-server.fixture.ts";

const json = JSON.stringify(grades);
const said = (content: unknown) => ({ choices: [{ message: { role: "assistant", content } }] });
async function answerTo(body: unknown) {
  const { baseUrl } = await serve(send(body));
  return modelAt(baseUrl).grade(request);
}

describe("a reply is read", () => {
  it.each<[string, unknown]>([
    ["in a fence", completion(`\`\`\`json\n${json}\n\`\`\``)],
    ["in a fence without a language, with spaces around it", completion(`\n \`\`\`\n${json}\n\`\`\` \n`)],
    ["after the model's thoughts", completion(`<think>\nGET {is} one.\n</think>\n\n${json}`)],
    ["after thoughts whose beginning the server kept", completion(`GET is one.</think>${json}`)],
    ["in a fence after thoughts", completion(`<think>\`\`\`</think>\n\`\`\`json\n${json}\n\`\`\``)],
    [
      "in parts",
      said([
        { type: "text", text: json.slice(0, 20) },
        { type: "text", text: json.slice(20) },
      ]),
    ],
    [
      "in parts beside thoughts",
      said([
        { type: "reasoning", text: "Well." },
        { type: "text", text: json },
      ]),
    ],
  ])("%s", async (_how, body) => {
    expect(await answerTo(body)).toMatchObject({ kind: "reply", reply: grades });
  });

  it.each<[string, unknown[], string[]]>([
    ["too long", ["x".repeat(601), "GET is safe"], ["GET is safe"]],
    ["beyond the sixth", ["1", "2", "3", "4", "5", "6", "7"], ["1", "2", "3", "4", "5", "6"]],
    ["no text", [null, 7, { quote: "GET" }, "GET is safe"], ["GET is safe"]],
    ["too long among seven", ["x".repeat(601), "1", "2", "3", "4", "5", "6"], ["1", "2", "3", "4", "5", "6"]],
  ])("without a quote that is %s, and with the others", async (_what, given, kept) => {
    const answer = await answerTo(completion(gradesWith(given)));
    expect(answer).toMatchObject({ kind: "reply", reply: gradesWith(kept) });
  });
});

describe("a reply is nonsense", () => {
  it.each<[string, unknown]>([
    // A model that quotes an answer would hand on the grades that the answer gives itself.
    ["whose grades stand among other words", completion(`The answer says ${json}, which I do not follow.`)],
    ["with a fence among other words", completion(`It wrote:\n\`\`\`\n${json}\n\`\`\`\nThat is no answer.`)],
    ["that ends in its thoughts", completion(`<think>${json}`)],
    ["of parts without text", said([{ type: "image" }])],
    ["without evidence", completion({ criteria: [{ id: "methods", points: 1 }] })],
    ["without content", said(null)],
  ])("%s", async (_how, body) => {
    expect(await answerTo(body)).toMatchObject({ kind: "fault", fault: "nonsense" });
  });
});
