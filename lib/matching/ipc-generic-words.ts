import type { Language } from "@/lib/taxonomy/languages";
import { wordCounts } from "@/lib/text/term-words";

/** Words that titles of inventions in every field are made of; they say little about which field it is. */
const generic: Readonly<Partial<Record<Language, string>>> = {
  en: `method system apparatus device process use using product thereof manufacture making improved
    composition assembly unit providing control forming same machine equipment material preparation
    comprising including containing structure arrangement means type high low multi new`,
  zh: `方法 系统 装置 设备 结构 机构 组件 工艺 制备 生产 加工 一种 基于 应用 用于 技术 制作 自动 智能
    新型 高效 多功能 便于 可 具有 及其 制造 处理 控制 辅助 专用`,
};

/** Keys of the generic words (English and Chinese); their pairs are not among them. */
export const genericWords: ReadonlySet<string> = new Set(
  (["en", "zh"] as const).flatMap((lang) => [
    ...wordCounts((generic[lang] ?? "").split(/\s+/), lang).keys(),
  ]),
);
