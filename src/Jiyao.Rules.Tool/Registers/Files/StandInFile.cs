namespace Jiyao.Rules.Tool.Registers;

/// <summary>A temporary file that holds what a path stands for: the standard input, or a compressed file unpacked.</summary>
internal sealed class StandInFile : IDisposable
{
    // Text packs ten times, a sheet thirty; what packs hundreds of times is made to fill a disk.
    private const int MostTimes = 100;
    private const long AlwaysAllowed = 256L << 20;
    private const int Buffer = 1 << 16;

    private StandInFile(string path) => Path = path;

    public string Path { get; }

    /// <summary>Takes everything that a stream holds.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="extension">Tells the format, with its dot; null: as the first letter tells.</param>
    /// <param name="packed">How long it was packed; null: it was not.</param>
    /// <exception cref="InvalidDataException">It unpacks to far more than any register.</exception>
    public static StandInFile Of(Stream source, string? extension, long? packed = null)
    {
        var file = new StandInFile(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"jiyao-{Guid.NewGuid():N}"));
        try
        {
            byte? first = null;
            using (var target = new FileStream(file.Path, FileMode.CreateNew))
            {
                var (buffer, length) = (new byte[Buffer], 0L);
                while (source.Read(buffer) is var read and > 0)
                {
                    first ??= buffer.AsSpan(0, read).TrimStart(" \t\r\n\uFEFF"u8) is [var letter, ..] ? letter : null;
                    length += read;
                    if (packed is { } size && length > AlwaysAllowed && length > size * MostTimes) throw new InvalidDataException();
                    target.Write(buffer, 0, read);
                }
            }

            return file.Named(extension ?? (first is (byte)'{' or (byte)'[' ? ".json" : ".csv"));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => File.Delete(Path);

    private StandInFile Named(string extension)
    {
        var named = new StandInFile(Path + extension);
        File.Move(Path, named.Path);
        return named;
    }
}
