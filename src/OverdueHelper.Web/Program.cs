using OverdueHelper.Application;
using OverdueHelper.Web.Account;
using OverdueHelper.Web.Demo;
using OverdueHelper.Web.Features.Agreements;
using OverdueHelper.Web.Features.BankView;
using OverdueHelper.Web.Features.Budgets;
using OverdueHelper.Web.Features.CashFlow;
using OverdueHelper.Web.Features.Contacts;
using OverdueHelper.Web.Features.Plans;
using OverdueHelper.Web.Features.Reminders;
using OverdueHelper.Web.Features.Sharing;
using OverdueHelper.Web.Shell;

if (args is ["demo", .. var options])
{
    return await DemoCommand.RunAsync(options);
}

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.UseLocalAddress();
builder.AddReminders();
builder.AddAccounts();
builder.Services.AddShell();
builder.Services.AddSharing();
builder.Services.AddPlanFiles();

var app = builder.Build();
await app.Services.OpenDatabaseAsync();
app.UseExceptionHandler("/Error", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseRequestLocalization();
app.UseAccounts();
app.UseSharing();
app.MapAccounts();
app.MapPlanFiles();
app.MapBankFiles();
app.MapStatementFiles();
app.MapContacts();
app.MapAgreements();
app.MapReminders();
app.MapCashFlow();
app.MapShell();
app.PrintAddress();
await app.RunAsync();
return 0;
