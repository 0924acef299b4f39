# Notices that hold between two dates.

notice-kind-cold = Severe cold
notice-kind-extra-beds = More beds
notice-kind-closing = Changed hours
notice-kind-info = Notice
notice-list-label = Notices
notice-list-dates = From { $from } to { $to }.
notice-list-day = On { $date }.
