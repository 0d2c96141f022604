namespace Jiyao.Rules.Tool.Registers;

/// <summary>Whether a telegram came in or went out.</summary>
internal static class DirectionWords
{
    private static readonly Vocabulary<TelegramDirection> Words = new(
        "收 发",
        (TelegramDirection.Incoming, ["收", "收报", "收电", "收文", "收入", "来", "来报", "来电", "接收", "incoming", "in"]),
        (TelegramDirection.Outgoing, ["发", "发报", "发电", "发文", "发出", "去电", "去报", "发送", "outgoing", "out"]));

    public static Reading<TelegramDirection> Read(string text) => Words.Read(text);
}
