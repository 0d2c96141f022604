using System.Text;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>Reads JSON objects one after the other; how they are parted is for the derived classes.</summary>
internal abstract class JsonReader(EncodedText text) : RecordReader
{
    private const int RawShown = 400;

    private readonly JsonRecord record = new(text.Path);
    private byte[] raw = [];

    public override IReadOnlyList<string> Names => record.Names;

    public override string Raw => Encoding.UTF8.GetString(raw);

    protected string Path { get; } = text.Path;

    protected ByteWindow Window { get; } = new(text.Path, text.OpenUtf8());

    public override ReadOnlySpan<char> Cell(int position) => record[position];

    public override void Dispose() => Window.Dispose();

    protected bool Load(ReadOnlySpan<byte> json) => Take(json, record.Load(json));

    protected bool Reject(ReadOnlySpan<byte> json, LocalizedText defect) => Take(json, defect);

    private bool Take(ReadOnlySpan<byte> json, LocalizedText? defect)
    {
        Defect = defect;
        if (defect is not null) raw = json[..Math.Min(json.Length, RawShown)].ToArray();
        return true;
    }
}
