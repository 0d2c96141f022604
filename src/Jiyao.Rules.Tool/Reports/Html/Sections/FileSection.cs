using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>The files read, that none of their rows vanished, and what about them is worth a look.</summary>
internal static class FileSection
{
    public static void Write(HtmlWriter html, IReadOnlyList<CheckedFile> files, IReadOnlyList<CheckNote> notes)
    {
        html.Write(
            $"""
            <table><thead><tr>
            <th scope="col">{new LocalizedText("文件", "File")}</th><th scope="col">{new LocalizedText("种类", "Kind")}</th>
            <th scope="col" class="number">{new LocalizedText("读入", "read")}</th>
            <th scope="col" class="number">{new LocalizedText("核查", "evaluated")}</th>
            <th scope="col" class="number">{new LocalizedText("拒收", "rejected")}</th></tr></thead><tbody>

            """);
        foreach (var file in files)
        {
            html.Write($"<tr><th scope=\"row\" class=\"path\">{file.Path}</th><td>{RegisterKinds.Named(file.Kind).Title}</td>");
            html.Write($"<td class=\"number\">{file.Rows}</td><td class=\"number\">{file.Evaluated}</td>");
            html.Write($"<td class=\"number{(file.Rejected > 0 ? " violated" : " none")}\">{file.Rejected}</td></tr>\n");
        }

        html.Write($"</tbody></table>");
        foreach (var note in notes) html.Write($"\n<p class=\"notice\"><span class=\"path\">{note.Path}</span> {note.Text}</p>");
    }
}
