using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>Something that changes no verdict and fails nothing, but that whoever keeps the registers will want to know.</summary>
/// <param name="Path">The file it is about.</param>
/// <param name="Text">What it is, and the mend.</param>
internal sealed record CheckNote(string Path, LocalizedText Text)
{
    /// <summary>Columns named in one note; the JSON report names all.</summary>
    private const int MostNamed = 20;

    /// <summary>Columns of a file that nothing reads: one may be misspelt.</summary>
    public static CheckNote OfColumns(CheckedFile file)
    {
        var (named, more) = (file.UnknownColumns.Take(MostNamed).ToList(), file.UnknownColumns.Count - MostNamed);
        return new(file.Path, new(
            $"列名不认识，未读：{string.Join('、', named)}{(more > 0 ? $"，另有 {more} 列" : "")}；如有写错请改正，本单位的叫法可写入 jiyao.json",
            $"columns that are not known and were not read: {string.Join(", ", named)}{(more > 0 ? $" and {more} more" : "")}; mend what is misspelt, or name them in jiyao.json"));
    }

    /// <summary>A file or sheet that was not read.</summary>
    public static CheckNote OfPassedOver(PassedOver other) =>
        new(other.Path, new($"未读：{other.Reason.Zh}", $"not read: {other.Reason.En}"));

    /// <summary>A file of which no record was judged, in a check that judged none at all.</summary>
    public static CheckNote OfUnjudged(CheckedFile file) => new(file.Path, new(
        $"{file.Evaluated} 行记录没有一条受所选规定核查；请核对导出的登记簿和 --regulation",
        $"none of its {file.Evaluated} records is one that the regulations at hand judge: check which register was exported, and --regulation"));

    /// <summary>A waiver that excused nothing: its record may be mistyped, or the breach mended.</summary>
    public static CheckNote OfWaiver(Waiver waiver, string path)
    {
        var record = Excerpt.Of(waiver.Record);
        var (file, day) = (waiver.File is not null, waiver.Day is not null);
        return new(path, new(
            $"{waiver.Clause} 对“{record}”的豁免没有对上任何查出事项；请核对记录编号{(file ? "和文件" : "")}{(day ? "和日期" : "")}，不再需要的请删去",
            $"the waiver of {waiver.Clause} for \"{record}\" matches no finding: check the record's number{(file ? " and the file" : "")}{(day ? " and the day" : "")}, or take it out"));
    }
}
