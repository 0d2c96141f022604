using System.Text;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Opens files, and turns what goes wrong with them into one clear line.</summary>
internal static class RegisterFile
{
    public static FileStream Open(string path)
    {
        var stream = Guard(path, () => null, () => new FileStream(StandIns.Behind(path), new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan,
            BufferSize = 0,
        }));
        if (stream.CanSeek) return stream;
        stream.Dispose();
        throw RegisterException.Of(path, null, RegisterFaults.NotAFile);
    }

    /// <summary>Does a step of reading and names the file, and the last line reached, if it fails.</summary>
    public static T Guard<T>(string path, Func<long?> line, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception failure) when (Fault(failure) is not null)
        {
            throw RegisterException.Of(path, line(), Fault(failure)!);
        }
    }

    internal static LocalizedText? Fault(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => RegisterFaults.Missing,
        UnauthorizedAccessException => RegisterFaults.NoPermission,
        DecoderFallbackException => RegisterFaults.WrongEncoding("UTF-8 / UTF-16 / GB18030"),
        InvalidDataException => RegisterFaults.TooMuchPacked,
        IOException => RegisterFaults.Unreadable(Excerpt.Of(failure.Message, 120)),
        _ => null,
    };
}
