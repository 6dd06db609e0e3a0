/** What the tests press and read, in both languages of the interface. */
export const texts = {
  en: {
    home: "Find the technology partner",
    signIn: "Sign in",
    signUp: "Create account",
    signOut: "Sign out",
    suggest: "Suggest from what I wrote",
    saveDraft: "Save draft",
    submit: "Submit for review",
    sendDecision: "Send decision",
    matchesOfOffer: "Needs that fit this offer",
    sideBySide: "Read both side by side",
    show: "Show listings",
    insights: "Insights",
    notFound: "Page not found",
    fault: "Something went wrong",
    anotherLanguage: "中文",
  },
  zh: {
    home: "技术",
    signIn: "登录",
    signUp: "注册",
    signOut: "退出登录",
    suggest: "根据已填内容推荐",
    saveDraft: "保存草稿",
    submit: "提交审核",
    sendDecision: "提交决定",
    matchesOfOffer: "与该供给匹配的需求",
    sideBySide: "双方对照阅读",
    show: "查看结果",
    insights: "数据洞察",
    notFound: "未找到页面",
    fault: "系统出现故障",
    anotherLanguage: "English",
  },
} as const;

export type Locale = keyof typeof texts;
export const locales = ["en", "zh"] as const satisfies readonly Locale[];
