namespace Jiyao.Rules.Tool.Registers;

/// <summary>How a telegram was transmitted.</summary>
internal static class FormWords
{
    private static readonly Vocabulary<TelegramForm> Words = new(
        "密码电报 明传电报 内部传真",
        (TelegramForm.Cipher, ["密", "密电", "密码", "密码电", "密码电报", "密传", "cipher"]),
        (TelegramForm.Plain, ["明", "明电", "明码", "明码电报", "明传", "明传电报", "内部明电", "plain"]),
        (TelegramForm.InternalFax, ["内部传真", "内部传真电报", "传真电报", "internalFax"]));

    public static Reading<TelegramForm> Read(string text) => Words.Read(text);
}
