using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Writes answers in AuthZEN form, one JSON object a line.</summary>
internal sealed class AnswerWriter(TextWriter output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json = new(Stream.Null, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(Answer answer)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteBoolean("decision", answer.Effect == DecisionEffect.Permit);
        json.WriteStartObject("context");
        json.WriteString("effect", JsonNamingPolicy.CamelCase.ConvertName(answer.Effect.ToString()));
        WriteList("reasons", answer.Decision?.Reasons ?? [], Write);
        WriteList("obligations", answer.Decision?.Obligations ?? [], Write);
        WriteList("missing", answer.Decision?.Missing ?? [], path => json.WriteStringValue(RequestPath.Of(path)));
        WriteList("errors", answer.Errors, json.WriteStringValue);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    public void Dispose() => json.Dispose();

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private void Write(Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("clause", reason.Clause);
        json.WriteString("rule", reason.Rule);
        json.WriteStartObject("message");
        json.WriteString("zh", reason.Message.Zh);
        json.WriteString("en", reason.Message.En);
        json.WriteEndObject();
        if (reason.Marks != FindingMarks.None) json.WriteString("marks", JsonNamingPolicy.CamelCase.ConvertName(reason.Marks.ToString()));
        json.WriteEndObject();
    }

    private void Write(Obligation obligation)
    {
        json.WriteStartObject();
        json.WriteString("clause", obligation.Clause);
        json.WriteString("duty", obligation.Duty.Name);
        json.WriteString("due", obligation.Due?.Due.ToString());
        json.WriteEndObject();
    }
}
