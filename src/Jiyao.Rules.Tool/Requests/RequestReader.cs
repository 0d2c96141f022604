using System.Text.Json;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads requests from a text, each as it comes. What is no request is answered for too, by its line.</summary>
internal sealed class RequestReader(TextReader reader, TimeProvider clock)
{
    // A member written twice would leave open which of the two is meant.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    public IEnumerable<DecisionRequest> Read() => new RequestScanner(reader).Scan().Select(Read);

    private DecisionRequest Read(RequestText request)
    {
        if (request.Fault is { } fault) return DecisionRequest.Unreadable(request.Line, fault);

        // What the decoder puts in place of bytes that are no UTF-8.
        if (request.Text.Contains('\uFFFD')) return DecisionRequest.Unreadable(request.Line, InputFault.NotUtf8);
        try
        {
            using var document = JsonDocument.Parse(request.Text, Json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? RequestBinder.Bind(request.Line, document.RootElement, clock.GetUtcNow().ToOffset(BeijingTime.Offset))
                : DecisionRequest.Unreadable(request.Line, InputFault.NoObject);
        }
        catch (JsonException exception)
        {
            return DecisionRequest.Unreadable(request.Line, InputFault.NotJson(exception, request.Line));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Half of a surrogate pair is no text.
            return DecisionRequest.Unreadable(request.Line, InputFault.HalfCharacter);
        }
    }
}
