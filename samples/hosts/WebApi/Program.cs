using Jiyao.Rules;
using Jiyao.Rules.Samples.WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<DocumentStore>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddJiyaoRules(rules => rules.AddBureau().AddCipherOffice());
var app = builder.Build();

// Made now and not by the first request: what cannot be judged is found before anything is served.
app.Services.GetRequiredService<IRegulationEngine>();

// Each endpoint names its act; the guard decides before the handler runs.
app.MapGet("/documents/{id}", (string id, DocumentStore store) => store.Find(id)!.Title).Guarded(SecrecyAction.Read);
app.MapPost("/documents/{id}/copies", (string id) => Results.Accepted($"/documents/{id}/copies")).Guarded(SecrecyAction.Copy);
app.MapPost("/documents/{id}/carry-out", (string id) => Results.Accepted($"/documents/{id}")).Guarded(SecrecyAction.CarryOut);

app.Run();
