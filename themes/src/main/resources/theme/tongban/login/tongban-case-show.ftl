<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanCaseFollow")}
    <#elseif section = "form">
        <@f.messages/>
        <#if tongban.number??>
        <@f.form do="look-again" files=true>
            <@f.fixed name="case-number" label=msg("tongbanCaseNumber") text=tongban.number/>
            <@f.fixed name="case-kind" label=msg("tongbanCaseKindLabel") text=msg("tongbanCaseKind." + tongban.kind)/>
            <@f.fixed name="case-state" label=msg("tongbanCaseStateLabel") text=msg("tongbanCaseStateText." + tongban.state)/>
            <@f.fixed name="case-submitted" label=msg("tongbanCaseSubmitted") text=tongban.submitted/>
            <#if tongban.open><@f.fixed name="case-due" label=msg("tongbanCaseDue") text=tongban.due/></#if>
            <#if tongban.reasons?has_content>
                <section class="tb-notes" id="case-reasons" aria-labelledby="case-reasons-title">
                    <h2 id="case-reasons-title">${msg("tongbanCaseReasons")}</h2>
                    <ul><#list tongban.reasons as reason><li>${reason}</li></#list></ul>
                </section>
                <p class="tb-help">${msg("tongbanCaseAgain")}</p>
            </#if>
            <#if tongban.open>
                <h2 class="tb-part">${msg("tongbanCaseSupplement")}</h2>
                <p class="tb-help">${msg(tongban.png?then("tongbanCaseSupplementHelp", "tongbanCaseSupplementHelpJpg"))}</p>
                <#list tongban.slots as slot>
                    <@f.file name="file-" + slot label=msg("tongbanCaseFile", msg("tongbanDocument." + slot)) required=false/>
                </#list>
                <@f.text name="note" label=msg("tongbanCaseNote") maxlength=500 required=false/>
            </#if>
            <@f.buttons>
                <#if tongban.open><@f.submit do="supplement" label=msg("tongbanCaseSupplementSend")/></#if>
                <@f.submit do="look-again" label=msg("tongbanCaseRefresh") primary=false novalidate=true/>
                <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
            </@f.buttons>
            <#if tongban.open>
                <details class="tb-help tb-more-ways" id="case-withdraw">
                    <summary>${msg("tongbanCaseWithdraw")}</summary>
                    <p>${msg("tongbanCaseWithdrawHelp")}</p>
                    <@f.submit do="withdraw" label=msg("tongbanCaseWithdrawNow") primary=false novalidate=true/>
                </details>
            </#if>
        </@f.form>
        </#if>
    </#if>
</@layout.registrationLayout>
