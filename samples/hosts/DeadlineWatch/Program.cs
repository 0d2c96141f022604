using Jiyao.Rules;
using Jiyao.Rules.Samples.DeadlineWatch;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<TelegramInbox>();
builder.Services.AddJiyaoRules(rules => rules.AddCipherOffice());
builder.Services.AddHostedService<DeadlineWatcher>();
builder.Build().Run();
