import {browser} from "wxt/browser"; console.log(browser.runtime.id);
