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

    /// <summary>Takes everything that a stream holds; what is packed is unpacked.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="extension">Tells the format, with its dot; null: as the first bytes tell.</param>
    /// <exception cref="InvalidDataException">It unpacks to far more than any register, or not to its end.</exception>
    public static StandInFile Of(Stream source, string? extension)
    {
        var file = Take(source, extension, null);
        if (!IsPacked(file.Path)) return file;
        using (file)
        using (var packed = File.OpenRead(file.Path)) return Unpacked(packed, extension);
    }

    /// <summary>Unpacks a file.</summary>
    /// <param name="packed">The file.</param>
    /// <param name="extension">Tells the format of what it holds, with its dot; null: as the first bytes tell.</param>
    /// <exception cref="InvalidDataException">It unpacks to far more than any register, or not to its end.</exception>
    public static StandInFile Unpacked(FileStream packed, string? extension)
    {
        packed.Position = 0;
        using var unpacked = EndMark.Unpack(packed);
        return Take(unpacked, extension, packed.Length);
    }

    public void Dispose() => TemporaryFiles.Remove(Path);

    private static StandInFile Take(Stream source, string? extension, long? packed)
    {
        var file = new StandInFile(TemporaryFiles.NewPath());
        try
        {
            using (var target = TemporaryFiles.Create(file.Path))
            {
                var (buffer, length) = (new byte[Buffer], 0L);
                while (source.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) is var read and > 0)
                {
                    if (length == 0) extension ??= FirstBytes.Extension(buffer.AsSpan(0, read));
                    length += read;
                    if (packed is { } size && length > AlwaysAllowed && length > size * MostTimes) throw new InvalidDataException();
                    target.Write(buffer, 0, read);
                }

                if (packed is not null) EndMark.TakeOff(target);
            }

            return file.Named(extension ?? ".csv");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static bool IsPacked(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[2];
        return FirstBytes.ArePacked(first[..file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)]);
    }

    private StandInFile Named(string extension)
    {
        var named = new StandInFile(Path + extension);
        TemporaryFiles.Add(named.Path);
        File.Move(Path, named.Path);
        TemporaryFiles.Remove(Path);
        return named;
    }
}
