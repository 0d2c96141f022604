namespace Jiyao.Rules.Tool.Registers;

/// <summary>What can be wrong with a whole file, each with its mend.</summary>
internal static class RegisterFaults
{
    public static LocalizedText Missing { get; } =
        new("没有这个文件或文件夹，请核对路径", "no such file or folder: check the path");

    public static LocalizedText NoPermission { get; } =
        new("没有读取权限，请授权后重试", "it may not be read: grant read permission");

    public static LocalizedText NotAFile { get; } =
        new("不是普通文件，请先另存为文件", "not an ordinary file: save the data as a file first");

    public static LocalizedText Empty { get; } =
        new("文件是空的，请重新导出", "the file is empty: export it again");

    public static LocalizedText Binary { get; } =
        new("是二进制内容，不是文本表格；请另存为“CSV UTF-8”", "binary content, not a text table: save it as \"CSV UTF-8\"");

    public static LocalizedText RecordTooLong { get; } = new(
        "一条记录超过 1 MB，可能是引号没有成对或缺少换行；请从这一行改起",
        "one record is longer than 1 MB, perhaps for want of a closing quote or a line break: mend it from this line on");

    public static LocalizedText TooManyKeys { get; } = new(
        "不同的字段名超过 1000 个，不像登记簿；请每条记录使用同样的字段名",
        "more than 1000 different keys, unlike a register: give each record the same keys");

    public static LocalizedText BrokenJson { get; } = new(
        "JSON 语法有误，其后的记录无法读取；请从这一行改起",
        "broken JSON, what follows cannot be read: mend it from this line on");

    public static LocalizedText SeveralSheets { get; } = new(
        "有几张工作表都是登记簿；请分别另存为文件", "several sheets hold registers: save each as a file of its own");

    public static LocalizedText TooMuchPacked { get; } = new(
        "解压后大得不像登记簿，或不完整、已损坏；请重新压缩，或另存为“CSV UTF-8”",
        "it unpacks to far more than a register, or is cut short or damaged: pack it again, or save it as \"CSV UTF-8\"");

    public static LocalizedText NoMatch { get; } = new("没有文件与之相符，请核对通配符", "no file matches: check the pattern");

    public static LocalizedText EarlierReport { get; } = new(
        "是以前的核查报告；不要放在登记簿的文件夹里，如是登记簿请单独写出它的路径",
        "a report of an earlier check: keep it elsewhere, or name the file itself if it is a register");

    public static LocalizedText WaiversBeside { get; } = new(
        "这份豁免清单不起作用：请用 --waivers 或在 jiyao.json 里写明它", "these waivers do not count: name the list with --waivers, or in jiyao.json");

    public static LocalizedText OtherConfiguration { get; } = new(
        "这份设置不起作用：只看所查文件夹自己的 jiyao.json，或 --config 写明的那一份",
        "these settings do not count: only the jiyao.json of the folder that is checked does, or the one that --config names");

    public static LocalizedText NoHeaderOnSheet { get; } = new(
        "这张工作表认不出表头；如是登记簿请补上表头，或另存为文件后用 --as 指明种类",
        "no header recognised on this sheet: if it is a register, add one, or save it as a file and name the kind with --as");

    public static LocalizedText LockedWorkbook { get; } = new(
        "工作簿有密码；请取消密码后另存", "the workbook has a password: save it without one");

    public static LocalizedText MarkupForWorkbook { get; } = new(
        "名为工作簿，其实是网页或 XML；请用表格软件打开，另存为“Excel 工作簿（.xlsx）”",
        "named as a workbook, but a web page or XML: open it in a spreadsheet program and save it as \"Excel workbook (.xlsx)\"");

    public static LocalizedText StrictWorkbook { get; } = new(
        "是“Strict Open XML”格式的工作簿；请另存为普通的“Excel 工作簿（.xlsx）”",
        "a workbook in the form \"Strict Open XML\": save it as an ordinary \"Excel workbook (.xlsx)\"");

    public static LocalizedText BrokenWorkbook(string detail) => new(
        $"不是完好的工作簿（{detail}）；请用表格软件打开后另存", $"not a sound workbook ({detail}): open it in a spreadsheet program and save it anew");

    public static LocalizedText BrokenParquet(string detail) => new(
        $"不是完好的 Parquet 文件（{detail}）；请重新导出", $"not a sound Parquet file ({detail}): export it again");

    public static LocalizedText NestedColumn(string name) => new(
        $"“{Excerpt.Of(name)}”一列里套着别的列或列表；请展开成文本后重新导出",
        $"the column \"{Excerpt.Of(name)}\" holds other columns or a list: write it as text and export again");

    public static LocalizedText ColumnType(string name, string type) => new(
        $"“{Excerpt.Of(name)}”一列的类型 {type} 读不了；请改成文本后重新导出",
        $"the column \"{Excerpt.Of(name)}\" is of the type {type}, which is not read: write it as text and export again");

    public static LocalizedText LongNumbers(string name) => new(
        $"“{Excerpt.Of(name)}”一列里有超过 28 位的数；请改成文本后重新导出",
        $"the column \"{Excerpt.Of(name)}\" holds numbers of more than 28 digits: write it as text and export again");

    public static LocalizedText NoFiles(string extensions) => new(
        $"文件夹里没有可读的登记簿（{extensions}）；请放入导出的文件",
        $"the folder holds no register ({extensions}): put the exported files there");

    public static LocalizedText LinkedFolder { get; } = new(
        "是指向文件夹的链接，不跟进去读；请直接写出那个文件夹", "a link to a folder is not followed: name that folder itself");

    public static LocalizedText UnknownExtension(string extension, string known) => new(
        $"不认识扩展名“{extension}”；请另存为 {known} 之一",
        $"unknown extension \"{extension}\": save it as one of {known}");

    public static LocalizedText Unreadable(string detail) =>
        new($"读取失败（{detail}），请检查文件后重试", $"reading failed ({detail}): check the file and try again");

    public static LocalizedText WrongEncoding(string encoding) => new(
        $"编码不符，按 {encoding} 无法解读；请另存为“CSV UTF-8”",
        $"wrong encoding, not readable as {encoding}: save it as \"CSV UTF-8\"");

    public static LocalizedText NoHeader(string kinds, long? lineNotUtf8) => new(
        $"认不出表头（前 10 行中没有一行含 3 个已知列名）{Zh(lineNotUtf8)}；请补上表头（jiyao registers 列出各栏），或用 --as 指明种类（{kinds}）",
        $"no header recognised (none of the first 10 rows has 3 known column names){En(lineNotUtf8)}: "
        + $"add one ('jiyao registers' lists the columns), or name the kind with --as ({kinds})");

    public static LocalizedText NoKeys(string kinds) => new(
        $"认不出 JSON 字段名（至少要有 3 个已知字段）；请使用登记簿的列名（jiyao registers 列出各栏），或用 --as 指明种类（{kinds}）",
        "the JSON keys are not recognised (3 known ones at least): "
        + $"use a register's column names ('jiyao registers' lists them), or name the kind with --as ({kinds})");

    public static LocalizedText SeveralLists(IEnumerable<string> names) => new(
        $"有几个列表都像登记簿（{Excerpt.Of(string.Join('、', names))}）；请分别另存为文件",
        $"several lists in it look like registers ({Excerpt.Of(string.Join(", ", names))}): save each as a file of its own");

    public static LocalizedText NoRecords(string kinds) => new(
        $"没有一条记录，无从知道是哪一种登记簿；请用 --as 指明种类（{kinds}）",
        $"not one record, and so nothing that tells which register it is: name the kind with --as ({kinds})");

    public static LocalizedText UnknownKind(string kind, string known) =>
        new($"不认识登记簿种类“{kind}”，可用：{known}", $"unknown kind of register \"{kind}\": use one of {known}");

    public static LocalizedText UnknownColumn(string kind, string column) => new(
        $"登记簿种类 {kind} 没有“{Excerpt.Of(column)}”栏；jiyao registers 列出各栏",
        $"registers of kind {kind} have no column \"{Excerpt.Of(column)}\": 'jiyao registers' lists them");

    public static LocalizedText UnknownRoom(string place, string kind) => new(
        $"场所“{Excerpt.Of(place)}”的种类“{Excerpt.Of(kind)}”不认识，可用：{OfficeWords.Rooms.Known}",
        $"the kind \"{Excerpt.Of(kind)}\" of the place \"{Excerpt.Of(place)}\" is not known: use cipherRoom machineRoom documentRoom leaderOffice office publicPlace");

    private static string Zh(long? line) => line is { } at ? $"，第 {at} 行起不是 UTF-8，已按 GB18030 解读" : "";

    private static string En(long? line) => line is { } at ? $", not UTF-8 from line {at} on and therefore read as GB18030" : "";
}
