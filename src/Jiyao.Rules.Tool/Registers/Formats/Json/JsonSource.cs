namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>A JSON text with recognised keys.</summary>
internal sealed class JsonSource(string path, RegisterKind kind, Func<RecordReader> open) : RecordSource(path, kind)
{
    public override bool IsTable => false;

    public override RecordReader Open() => open();
}
